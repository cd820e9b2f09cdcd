export default function Join() {
  return <main />;
}
