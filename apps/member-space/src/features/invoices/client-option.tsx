import type { ClientDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Initials } from '@coopera/ui';
import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import Box from '@mui/material/Box';

export function ClientOption({ choice, typed }: { choice: ClientDto | null; typed: string }) {
  const { t } = useTranslation();
  if (!choice)
    return (
      <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'center', color: 'primary.main', fontWeight: 600, py: 0.5 }}>
        <PersonAddAltOutlined fontSize="small" />
        {typed ? t('invoiceForm.createClientNamed', { name: typed }) : t('invoiceForm.createClient')}
      </Box>
    );
  return (
    <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'center' }}>
      <Initials name={choice.name} size={30} />
      <div>
        <Box sx={{ fontWeight: 600, fontSize: '.875rem' }}>{choice.name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '.78rem' }}>
          {[choice.vatNumber ?? choice.enterpriseNumber, choice.city].filter(Boolean).join(' · ')}
        </Box>
      </div>
    </Box>
  );
}
