export { Api } from '../../apps/demo/src/api-caller';
