import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/ },
];

export default defineConfig({
  base: '/office/',
  plugins: [react()],
  server: { proxy: { '/api': process.env.VITE_API ?? 'http://127.0.0.1:3000' } },
  build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
});
