export default function Projector() {
  return <main />;
}
