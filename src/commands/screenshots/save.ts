import sharp from 'sharp';

/** Writes a picture of letters on paper for the documentation: few colours are enough, and keep the file small. */
export async function savePicture(picture: Buffer, file: string, width: number): Promise<void> {
  const { size } = await sharp(picture)
    .resize({ width })
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(file);
  console.log(`${file}: ${String(Math.round(size / 1024))} KB`);
}
