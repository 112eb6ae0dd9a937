import './elsewhere-link.css'

const isAddress = (link: string): boolean => /^https?:\/\/\S+$/i.test(link)

/** Where something is covered instead: a link, or the name of a document. */
export function ElsewhereLink({ link }: { readonly link: string }) {
  if (!isAddress(link)) return <>{link}</>
  return (
    <a class="elsewhere-link" href={link} target="_blank" rel="noreferrer">
      {link}
    </a>
  )
}
