import type { Heading, List, Root, RootContent, Table } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { offsetOf } from './yaml-place'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** A page of `content/` that cannot be compiled. The message is `file:line: expected …`. */
export class PageError extends Error {
  override readonly name = 'PageError'

  constructor(file: string, line: number, expected: string) {
    super(`${file}:${line}: expected ${expected}`)
  }
}

/** One `##` (or deeper) heading of a page and what stands under it. */
export interface PageSection {
  readonly title: string
  readonly depth: number
  readonly line: number
  readonly nodes: readonly RootContent[]
}

/** A page of `content/`, parsed but not yet understood. */
export class Page {
  readonly tree: Root
  readonly intro: readonly RootContent[]
  readonly sections: readonly PageSection[]
  readonly #yaml

  constructor(
    readonly file: string,
    readonly source: string,
  ) {
    this.tree = parser.parse(source)
    const lines = new LineCounter()
    const front = this.tree.children.find((node) => node.type === 'yaml')
    const document = parseDocument(front?.value ?? '', { lineCounter: lines })
    this.#yaml = { document, lines, present: front !== undefined }
    const fault = document.errors[0]
    if (fault) throw new PageError(file, lines.linePos(fault.pos[0]).line + 1, 'well-formed YAML')
    const { intro, sections } = split(this.tree, source)
    this.intro = intro
    this.sections = sections
  }

  /**
   * The front matter, checked against a schema.
   *
   * @throws PageError naming the line of the first value that is not as expected
   */
  frontMatter<T extends v.GenericSchema>(schema: T): v.InferOutput<T> {
    if (!this.#yaml.present) throw this.error(1, 'front matter between two lines of ---')
    const result = v.safeParse(schema, this.#yaml.document.toJS())
    if (result.success) return result.output
    const issue = result.issues[0]
    const keys = (issue.path ?? []).map((item) => String(item.key))
    const where = keys.join('.') || 'front matter'
    throw this.error(
      this.#lineOf(keys),
      `${issue.expected ?? issue.message} at “${where}”, found ${issue.received}`,
    )
  }

  section(title: string): PageSection | undefined {
    return this.sections.find((section) => section.title.toLowerCase() === title.toLowerCase())
  }

  /** The words of some nodes, as written in the page, one paragraph a line. */
  prose(nodes: readonly RootContent[]): string {
    return nodes
      .filter((node) => node.type === 'paragraph')
      .map((node) => this.raw(node).replace(/\s*\n\s*/g, ' '))
      .join('\n')
  }

  /** The source of one node. */
  raw(node: RootContent | Root | List['children'][number]): string {
    return this.source.slice(node.position?.start.offset, node.position?.end.offset)
  }

  /** The items of the lists among some nodes, as written, each with its line. */
  items(nodes: readonly RootContent[]): { text: string; line: number }[] {
    return nodes
      .filter((node) => node.type === 'list')
      .flatMap((list) =>
        list.children.map((item) => {
          const body = item.children[0]
          const end = item.children.at(-1)?.position?.end.offset
          return {
            text: this.source.slice(body?.position?.start.offset, end).replace(/\n {2,}/g, '\n'),
            line: item.position?.start.line ?? 1,
          }
        }),
      )
  }

  /** The rows of the first table among some nodes, keyed by their column headings in lower case. */
  rows(nodes: readonly RootContent[]): { cells: Record<string, string>; line: number }[] {
    const table = nodes.find((node): node is Table => node.type === 'table')
    if (!table) return []
    const [head, ...body] = table.children.map((row) => ({
      line: row.position?.start.line ?? 1,
      texts: row.children.map((cell) => this.#cell(cell)),
    }))
    return body.map((row) => ({
      line: row.line,
      cells: Object.fromEntries(
        (head?.texts ?? []).map((name, i) => [name.toLowerCase(), row.texts[i] ?? '']),
      ),
    }))
  }

  #cell(cell: Table['children'][number]['children'][number]): string {
    const first = cell.children[0]
    const last = cell.children.at(-1)
    if (!first) return ''
    return this.source
      .slice(first.position?.start.offset, last?.position?.end.offset)
      .replace(/^`+|`+$/g, '')
      .replaceAll('\\|', '|')
      .trim()
  }

  error(line: number, expected: string): PageError {
    return new PageError(this.file, line, expected)
  }

  #lineOf(keys: readonly string[]): number {
    const { document, lines } = this.#yaml
    return lines.linePos(offsetOf(document.contents, keys)).line + 1
  }
}

function split(tree: Root, source: string): { intro: RootContent[]; sections: PageSection[] } {
  const intro: RootContent[] = []
  const sections: (PageSection & { nodes: RootContent[] })[] = []
  for (const node of tree.children) {
    if (node.type === 'yaml' || (node.type === 'heading' && node.depth === 1)) continue
    if (node.type === 'heading') sections.push({ ...headingOf(node, source), nodes: [] })
    else (sections.at(-1)?.nodes ?? intro).push(node)
  }
  return { intro, sections }
}

function headingOf(node: Heading, source: string): Omit<PageSection, 'nodes'> {
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  return {
    title: source.slice(first, last).trim(),
    depth: node.depth,
    line: node.position?.start.line ?? 1,
  }
}
