export { readUbl } from './ubl-reader';
export { writeUbl } from './ubl-writer';
