import { runCases } from './run-cases';

process.exitCode = runCases(process.argv[2], (line) => console.log(line));
