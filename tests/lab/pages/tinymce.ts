import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { deskPage, deskReady } from './desk-page.ts';
import { h, linesOf } from './dom.ts';

const box = h('div', { class: 'box' });
deskPage(box);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const toHtml = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line) || '<br>'}</p>`)
    .join('');

// In the page itself: what stands in a frame of its own is out of reach.
const [editor] = await tinymce.init({
  target: box,
  inline: true,
  license_key: 'gpl',
  skin: false,
  content_css: false,
  menubar: false,
  toolbar: false,
  promotion: false,
});
if (!editor) throw new Error('TinyMCE did not start');

deskReady({
  root: box,
  text() {
    const html = editor.getContent().replaceAll('<p>&nbsp;</p>', '<p><br></p>').replaceAll('>\n<', '><');
    return linesOf(new DOMParser().parseFromString(html, 'text/html').body);
  },
  setText: (text) => editor.setContent(toHtml(text)),
  remove: () => editor.remove(),
});
