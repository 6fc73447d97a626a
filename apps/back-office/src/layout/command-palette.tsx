import { useTranslation } from '@coopera/i18n';
import { VisuallyHidden } from '@coopera/ui';
import Dialog from '@mui/material/Dialog';
import { useEffect, useState } from 'react';
import { PaletteButton } from './palette-button';
import { PaletteSearch } from './palette-search';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Ctrl K, or "/" outside a field: from anywhere to any member, invoice or page. */
export function CommandPalette() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!isShortcut && (event.key !== '/' || isTyping(event.target))) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <PaletteButton onClick={() => setOpen(true)} />
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        aria-labelledby="palette-label"
        fullWidth
        maxWidth="sm"
        sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      >
        <VisuallyHidden id="palette-label">{t('palette.label')}</VisuallyHidden>
        <PaletteSearch onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
