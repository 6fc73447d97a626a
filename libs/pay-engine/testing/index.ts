export { aContract, anEmployee } from './pay.builder';
