/** The web app manifest, by which browsers install the guide. All addresses are relative to it, so that it works in any folder. */
export function webManifest(name: string, description: string): string {
  const icon = (file: string, size: number, purpose: string): object => ({
    src: `icons/${file}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return JSON.stringify({
    id: './',
    name,
    short_name: name,
    description,
    lang: 'sv',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b4a6f',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
  })
}
