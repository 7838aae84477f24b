import { pictures } from '../flows/samples/pictures.js';

/** Options with a title and nothing else. */
export const plainItems = [
  { id: 'basil', title: 'Basil' },
  { id: 'olives', title: 'Olives' },
  { id: 'capers', title: 'Capers' },
  { id: 'anchovy', title: 'Anchovy', enabled: false },
];

/** Options with all texts an option can have. */
export const longItems = [
  { id: 'slow', title: 'By barge', description: 'Five to seven days, along the canal and back again', metadata: '€ 3' },
  { id: 'fast', title: 'By courier', description: 'Tomorrow before noon', metadata: '€ 12.50' },
  { id: 'own', title: 'I collect it', description: 'From the shed behind the mill', metadata: 'free' },
];

/** Options with pictures. */
export const pictureItems = [
  { id: 'hills', title: 'Hills', description: 'A walk of three hours', image: pictures.leaf, 'alt-text': 'Green hill' },
  { id: 'coast', title: 'Coast', description: 'With a swim', image: pictures.sea, 'alt-text': 'Blue hill' },
  { id: 'heath', title: 'Heath', description: 'At sunset', image: pictures.clay, 'alt-text': 'Red hill' },
];

/** An option whose picture can't be read. */
export const lostPicture = { id: 'lake', title: 'Lake', description: 'Its picture got lost', image: 'bm8=' };

/** Options with colours; pictures beside colours are refused. */
export const colorItems = [
  { id: 'rust', title: 'Rust', description: 'Warm, for the hall', color: '#b5651d', 'alt-text': 'Reddish brown' },
  { id: 'moss', title: 'Moss', description: 'Calm, for the study', color: '#4c7a34' },
  { id: 'slate', title: 'Slate', color: '#4a5a6a' },
];
