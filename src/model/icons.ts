/** Sides in pixels of the pictures that Android's home screen takes (https://web.dev/articles/add-manifest#icons). */
export const homeScreen = [192, 512] as const;
