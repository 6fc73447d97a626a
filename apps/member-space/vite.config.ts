import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const pwa = VitePWA({
  registerType: 'prompt',
  manifest: {
    name: 'Coopéra — espace membre',
    short_name: 'Coopéra',
    theme_color: '#3D39AE',
    background_color: '#FAF8F5',
    display: 'standalone',
    lang: 'fr',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  },
  workbox: {
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/api\//, /^\/office\//],
    globPatterns: ['**/*.{js,css,html,svg,woff2}'],
  },
});

export default defineConfig({
  plugins: [react(), pwa],
  server: { proxy: { '/api': process.env.VITE_API ?? 'http://127.0.0.1:3000' } },
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ }],
        },
      },
    },
  },
});
