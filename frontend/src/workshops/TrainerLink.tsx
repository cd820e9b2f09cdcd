export default function TrainerLink() {
  return <main />;
}
