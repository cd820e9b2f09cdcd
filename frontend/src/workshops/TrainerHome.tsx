export default function TrainerHome() {
  return <main />;
}
