import type { FlowType } from '../../../src/spec/types.js';
import { embeddedLink, footer, optIn } from './cases/actors.js';
import { checkboxGroup, chipsSelector, dropdown, radioButtonsGroup } from './cases/choices.js';
import { calendarPicker, datePicker } from './cases/dates.js';
import { textArea, textInput } from './cases/fields.js';
import { documentPicker, photoPicker } from './cases/files.js';
import { navigationList } from './cases/navigationList.js';
import { image, imageCarousel } from './cases/pictures.js';
import { form, ifCases, switchCases } from './cases/structure.js';
import { richText, textBody, textCaption, textHeading, textSubheading } from './cases/texts.js';
import type { ComponentCases } from './propertyCase.js';

/** The cases of every component; a type without any does not compile. */
export const allCases: { readonly [T in FlowType]: ComponentCases } = {
  TextHeading: textHeading, TextSubheading: textSubheading, TextBody: textBody, TextCaption: textCaption, RichText: richText,
  TextInput: textInput, TextArea: textArea, CheckboxGroup: checkboxGroup, RadioButtonsGroup: radioButtonsGroup, Dropdown: dropdown,
  ChipsSelector: chipsSelector, OptIn: optIn, EmbeddedLink: embeddedLink, Footer: footer, DatePicker: datePicker, CalendarPicker: calendarPicker,
  Image: image, ImageCarousel: imageCarousel, NavigationList: navigationList, PhotoPicker: photoPicker, DocumentPicker: documentPicker,
  If: ifCases, Switch: switchCases, Form: form,
};
