// Reads paths of styles, one a line, and writes for each the bibliography and the citation of each work by itself, as a line of JSON.
// Arguments: a file of CSL-JSON, a folder of locales.
const fs = require('fs'), path = require('path');
const CSL = require('citeproc');
const [itemsFile, locales] = process.argv.slice(2);
const items = JSON.parse(fs.readFileSync(itemsFile, 'utf8'));
const byId = Object.fromEntries(items.map(item => [item.id, item]));
const ids = items.map(item => item.id);
const known = {};
function locale(tag) {
  if (!(tag in known)) {
    const file = path.join(locales, `locales-${tag}.xml`);
    known[tag] = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : false;
  }
  return known[tag];
}
const sys = { retrieveLocale: locale, retrieveItem: id => JSON.parse(JSON.stringify(byId[id])) };
CSL.debug = () => { };
// The list of ids has works too that come to nothing: an entry says itself whose it is.
CSL.Output.Formats.text['@bibliography/entry'] = function (state, text) { return this.system_id === undefined ? '' : this.system_id + '\t' + text; };
require('readline').createInterface({ input: process.stdin }).on('line', file => {
  const answer = {};
  try {
    const engine = new CSL.Engine(sys, fs.readFileSync(file, 'utf8'));
    engine.setOutputFormat('text');
    engine.updateItems(ids);
    const made = engine.makeBibliography();
    answer.bibliography = made ? made[1].filter(entry => entry.includes('\t')).map(entry => entry.split('\t', 2)) : [];
    answer.citations = ids.map(id => [id, engine.makeCitationCluster([{ id }])]);
  } catch (e) {
    answer.error = String(e && e.message || e);
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
});
