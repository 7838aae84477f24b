import type { FlowType } from '../../src/spec/types.js';
import { formSheet, ifSheet, switchSheet } from './branches.js';
import { calendarPicker } from './calendarPicker.js';
import { checkboxGroup } from './checkboxGroup.js';
import { chipsSelector } from './chipsSelector.js';
import { datePicker } from './datePicker.js';
import { documentPicker } from './documentPicker.js';
import { dropdown } from './dropdown.js';
import { embeddedLink } from './embeddedLink.js';
import { footer } from './footer.js';
import { image } from './image.js';
import { imageCarousel } from './imageCarousel.js';
import { navigationList } from './navigationList.js';
import { optIn } from './optIn.js';
import { photoPicker } from './photoPicker.js';
import { radioButtonsGroup } from './radioButtonsGroup.js';
import { richText } from './richText.js';
import { textArea } from './textArea.js';
import { textBody } from './textBody.js';
import { textCaption } from './textCaption.js';
import { textHeading } from './textHeading.js';
import { textInput } from './textInput.js';
import { textSubheading } from './textSubheading.js';
import type { Sheet } from './sheet.js';

/** The sheet of every component. */
export const sheets: { readonly [T in FlowType]: Sheet } = {
  TextHeading: textHeading,
  TextSubheading: textSubheading,
  TextBody: textBody,
  TextCaption: textCaption,
  RichText: richText,
  TextInput: textInput,
  TextArea: textArea,
  CheckboxGroup: checkboxGroup,
  RadioButtonsGroup: radioButtonsGroup,
  Dropdown: dropdown,
  ChipsSelector: chipsSelector,
  OptIn: optIn,
  EmbeddedLink: embeddedLink,
  Footer: footer,
  DatePicker: datePicker,
  CalendarPicker: calendarPicker,
  Image: image,
  ImageCarousel: imageCarousel,
  NavigationList: navigationList,
  PhotoPicker: photoPicker,
  DocumentPicker: documentPicker,
  If: ifSheet,
  Switch: switchSheet,
  Form: formSheet,
};
