// Photos of a station: made smaller where they are taken, upright and without what the camera wrote into
// them, so that they fit through a thin line. The server draws them anew once more.
const MOST_DOTS = 1600;
const QUALITY = 0.82;

/** The picture as JPEG, its longer side at most so many dots; null if it is none. */
export async function shrunk(file) {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, MOST_DOTS / Math.max(picture.width, picture.height));
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
    const brush = canvas.getContext('2d');
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await new Promise((drawn) => canvas.toBlob(drawn, 'image/jpeg', QUALITY));
  } catch (unreadable) {
    return null;
  }
}

const addresses = new Map();

/** The address of a photo on this page: from what waits here, or fetched once. */
export function address(code, content) {
  if (!addresses.has(code)) {
    addresses.set(code, Promise.resolve(content())
      .then((blob) => URL.createObjectURL(blob))
      .catch(() => { addresses.delete(code); return ''; }));
  }
  return addresses.get(code);
}
