import {replaceFile} from '../files/replaceFile';

/** Saves two texts in turns until it is killed; its test kills it at any moment. */
const [file = '', length = '0'] = process.argv.slice(2);
process.stdout.write('begun\n');
for (let turn = 0; ; turn++) replaceFile(file, (turn % 2 === 0 ? 'a' : 'b').repeat(Number(length)));
