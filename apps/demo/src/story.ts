import 'reflect-metadata';

console.log('the story is told');
