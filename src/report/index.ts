export { buildBulletin, type BulletinOptions } from "./bulletin/buildBulletin.js";
export type {
  Block,
  Bulletin,
  Column,
  Evidence,
  Footnote,
  List,
  Paragraph,
  Row,
  Section,
  Statement,
  Supported,
  Table,
} from "./bulletin/bulletin.js";
export { renderMarkdown } from "./markdown/renderMarkdown.js";
export { published2022 } from "./published/published2022.js";
export type {
  Known,
  PublishedBulletin,
  PublishedFigure,
  PublishedFlag,
  PublishedValue,
} from "./published/publishedFigure.js";
