/** What a browser that reads codes in pictures offers; others have nothing of that name. */
interface Detector {
  detect(picture: ImageBitmap): Promise<{ rawValue: string }[]>;
}
type DetectorKind = new (options: { formats: string[] }) => Detector;

const MARK = /MINIKONEPS-1:[A-Z2-7\s]+/i;
const LARGEST = 20_000_000;

const detector = () => (window as { BarcodeDetector?: DetectorKind }).BarcodeDetector;

/** Whether this browser reads a QR code in a photo by itself. */
export const readsPhotos = () => detector() !== undefined;

/** The certificate in a file: in the properties of a PDF, in a text, or in the photo of a code. */
export async function certificateIn(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  if (file.type.startsWith('image/')) return inPhoto(file);
  const bytes = new TextDecoder('latin1').decode(await file.arrayBuffer());
  const found = bytes.match(new RegExp(MARK, 'gi')) ?? [];
  return found.length > 0 ? [...new Set(found)].join('\n') : null;
}

async function inPhoto(file: File): Promise<string | null> {
  const Kind = detector();
  if (!Kind) return null;
  try {
    const picture = await createImageBitmap(file);
    const codes = await new Kind({ formats: ['qr_code'] }).detect(picture);
    return codes.map(({ rawValue }) => rawValue).find((text) => MARK.test(text)) ?? null;
  } catch {
    return null;
  }
}
