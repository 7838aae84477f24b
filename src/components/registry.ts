import type { Registry } from '../react/registry.js';
import { CalendarPicker } from './CalendarPicker/CalendarPicker.js';
import { CheckboxGroup } from './CheckboxGroup/CheckboxGroup.js';
import { ChipsSelector } from './ChipsSelector/ChipsSelector.js';
import { DatePicker } from './DatePicker/DatePicker.js';
import { DocumentPicker } from './DocumentPicker/DocumentPicker.js';
import { Dropdown } from './Dropdown/Dropdown.js';
import { EmbeddedLink } from './EmbeddedLink/EmbeddedLink.js';
import { Footer } from './Footer/Footer.js';
import { Image } from './Image/Image.js';
import { ImageCarousel } from './ImageCarousel/ImageCarousel.js';
import { NavigationList } from './NavigationList/NavigationList.js';
import { OptIn } from './OptIn/OptIn.js';
import { PhotoPicker } from './PhotoPicker/PhotoPicker.js';
import { RadioButtonsGroup } from './RadioButtonsGroup/RadioButtonsGroup.js';
import { RichText } from './RichText/RichText.js';
import { TextArea } from './TextArea/TextArea.js';
import { TextBody } from './TextBody/TextBody.js';
import { TextCaption } from './TextCaption/TextCaption.js';
import { TextHeading } from './TextHeading/TextHeading.js';
import { TextInput } from './TextInput/TextInput.js';
import { TextSubheading } from './TextSubheading/TextSubheading.js';

/** The library's own view of each of the 21 types that are drawn. Spec: components.md 4 to 7. */
export const defaultRegistry = {
  TextHeading,
  TextSubheading,
  TextBody,
  TextCaption,
  RichText,
  TextInput,
  TextArea,
  CheckboxGroup,
  RadioButtonsGroup,
  Dropdown,
  ChipsSelector,
  OptIn,
  EmbeddedLink,
  Footer,
  DatePicker,
  CalendarPicker,
  Image,
  ImageCarousel,
  NavigationList,
  PhotoPicker,
  DocumentPicker,
} satisfies Registry;
