import 'whatsapp-flow-preview/styles.css';

export const metadata = { title: 'A Flow in Next' };

export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
