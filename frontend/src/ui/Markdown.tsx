import ReactMarkdown from 'react-markdown';
import classes from './Markdown.module.css';

/** Below the heading of what the text stands in. */
const HEADINGS = { h1: 'h4', h2: 'h5', h3: 'h6', h4: 'h6', h5: 'h6' } as const;

/** What somebody wrote in Markdown. Nothing in it is code of ours, and no picture is fetched from anywhere. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={classes.text}>
      <ReactMarkdown
        skipHtml
        disallowedElements={['img']}
        components={{
          ...HEADINGS,
          a: ({ href, children }) => (
            <a href={href} rel="noopener noreferrer nofollow" target="_blank">
              {children}
            </a>
          ),
        }}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
