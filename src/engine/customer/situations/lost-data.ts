import type { SituationRule } from './situation.ts';

export const lostData: SituationRule = {
  name: 'lost-data',
  feeling: 'angry',
  sure: [
    '(update|app|technician|engineer|sync|migration|patch|you|support|system|agent) (has|have|just)? (wiped|deleted|erased|overwrote|emptied|reset) (my|our|all my|all our|the whole|every) (journal|diary|notes|recipes|photos|sketches|portfolio|save|tablet|work|calendar|contacts|library|playlists|records|files|history|drafts|novel|project|phone|laptop|data|account)',
    '(deleted|wiped|erased|lost|vanished|disappeared|gone|overwritten|overwrote|corrupted|removed|missing|wiping|purged|reset) ..(data|files|file|photos|pictures|messages|contacts|work|project|projects|notes|history|records|progress|save|saves|saved|documents|draft|drafts|recordings|playlist|playlists|form|emails|folders|folder|backup|backups|database|game|character|essay|chapter|report|settings|spreadsheet|archive|entries|tracks|points|inventory|tags|report)',
    '{dur} (of|worth of) ..(work|data|photos|notes|messages|progress|memories|records|writing) ..(gone|lost|deleted|vanished|wiped)',
    '(update|sync|syncing|migration|new site|moved to the new|restore|upgrade|patch) ...(gone|lost|empty|missing|vanished|wiped|deleted|disappeared|blank)',
  ],
  likely: [
    "(data|files|photos|pictures|messages|contacts|work|project|projects|notes|history|records|progress|saves|save|documents|drafts|draft|recordings|playlists|form|emails|folders|backup|backups|database|character|essay|chapter|settings|spreadsheet|archive|entries|points|inventory|answers) ..(deleted|wiped|erased|lost|vanished|disappeared|gone|overwritten|overwrote|corrupted|missing|not there|disappear|wasn't saved|didn't save|never saved|empty)",
    '(start|started|starting) ..(again|over|from scratch) ..',
    '(can|could|is there|possible) ..(recover|restore|get back|retrieve|undelete) ..',
    '(nothing|not) (saved|backed up|synced)',
    '(all|everything) ..(gone|lost|wiped|deleted|vanished|blank)',
    '(emptied|wiped|merged|purged|reset|erased|overwrote|deleted) (my|our|the|all|your|everything)',
    '({n}|##|###) ..(recipes|photos|notes|messages|files|records|entries|songs|drafts|listings|posts|tracks|levels|hours|years) ..(gone|vanished|none|lost|empty|deleted|missing|wiped|disappeared)',
  ],
  weak: [
    '(my|our|all|the|saved|every|draft|drafts|history) ..(gone|vanished|disappeared|emptied|empty|blank|wiped|deleted|merged|reset|lost) (since|after|from|overnight|today|this|when|in|with|and|by)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(photos|photo|files|file|data|work|save|saves|saved|progress|records|messages|notes|playlist|playlists|history|documents|recordings|contacts|draft|drafts|pages|account|emails|backup|project|thesis|manuscript|videos|bookings|spreadsheet|island|character|streak|level|library|wishlist|reviews|diary)',
      other:
        '(gone|deleted|wiped|lost|vanished|empty|disappeared|overwritten|blank|missing|erased|corrupted|reset|zero|nothing there|nowhere|never saved|not saved)',
    },
    {
      grade: 'likely',
      one: '(update|updated|sync|synced|migration|moved|upgrade|reset|restore|merged|repair|transfer|logged in)',
      other: '(gone|empty|lost|blank|wiped|vanished|deleted|disappeared|missing|nothing|zero)',
    },
  ],
  passes: [
    '(how|can|could|please|want) ..(i|you|we|to) (delete|remove|reset|wipe|erase) ..',
    'lost (property|parcel|luggage|the receipt)',
    'gone up',
  ],
  examples: ['The update wiped three years of photos.', 'all my notes have vanished after syncing'],
  lookAlikes: ['How do I delete my files?'],
};
