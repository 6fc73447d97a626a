export const categories = ['computer', 'furniture', 'tools', 'vehicle'] as const;
