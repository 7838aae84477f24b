import { memo } from 'react';

const options = ['Under 20', '20 to 40', 'Over 40'];

/** What somebody would write by hand to show a template in a gallery: plain elements, no state, nothing shared. */
const StaticCopy = memo(function StaticCopy() {
  return (
    <div className="copy">
      <header><span aria-hidden="true">×</span><h2>Join the library</h2></header>
      <div>
        <h1>Your reader’s card</h1>
        <p>Tell us who you are. It takes about a minute.</p>
        {['First name', 'Last name', 'E-mail', 'Phone (optional)'].map((label) => <label key={label}>{label}<input readOnly /><small>As on your papers.</small></label>)}
        <fieldset><legend>Age</legend>{options.map((option) => <label key={option}><input type="radio" readOnly />{option}</label>)}</fieldset>
        <label><input type="checkbox" readOnly />I accept the house rules.</label>
      </div>
      <footer><button>Continue</button><small>Managed by the business. <b>Learn more</b></small></footer>
    </div>
  );
});

/** Fifty of them. */
export const StaticCopies = () => Array.from({ length: 50 }, (_, at) => <StaticCopy key={at} />);
