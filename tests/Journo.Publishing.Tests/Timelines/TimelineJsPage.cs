using System.Text.Json;
using Journo.Publishing.Timelines.TimelineJs;

namespace Journo.Publishing.Tests.Timelines;

/// <summary>A page on which TimelineJS shows a timeline, in a browser without a window.</summary>
/// <param name="Errors">What TimelineJS or the page reports as wrong.</param>
/// <param name="Slides">The slides in their order, the title's first.</param>
/// <param name="Markers">How many marks stand on the axis.</param>
/// <param name="Groups">The labels of the groups.</param>
/// <param name="Eras">The names of the eras.</param>
/// <param name="Ran">Whether text of the timeline was run as a script.</param>
internal sealed record TimelineJsPage(string[] Errors, TimelineJsPage.Slide[] Slides, int Markers, string[] Groups, string[] Eras, bool Ran)
{
    private const string Script = """
        const http = require('http'), fs = require('fs'), path = require('path');
        const dist = path.join(process.env.NODE_PATH, '@knight-lab/timelinejs/dist');
        const [kind, ...rest] = input.split('\n'), data = rest.join('\n');
        const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css"><div id="t" style="width:1200px;height:700px"></div><script src="/js/timeline.js"></script>
            <script>window.ran = false; const t = new TL.Timeline('t', location.origin + '/data.' + '${kind}'); t.on('loaded', () => window.loaded = true);</script>`;
        const types = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.csv': 'text/csv' };
        const server = http.createServer((request, response) => {
            const name = request.url.split('?')[0];
            const file = path.join(dist, name);
            const body = name === '/' ? page : name.startsWith('/data.') ? data : fs.existsSync(file) && fs.statSync(file).isFile() ? fs.readFileSync(file) : null;
            response.writeHead(body === null ? 404 : 200, { 'content-type': types[path.extname(name)] || (name === '/' ? 'text/html' : 'application/octet-stream') });
            response.end(body);
        });
        await new Promise(done => server.listen(0, '127.0.0.1', done));
        const puppeteer = await load('puppeteer-core');
        const browser = await (puppeteer.default ?? puppeteer).launch({ executablePath: process.env.JOURNO_CHROMIUM, args: ['--no-sandbox'] });
        try {
            const tab = await browser.newPage();
            await tab.setViewport({ width: 1240, height: 740 });
            const errors = [];
            tab.on('pageerror', error => errors.push(String(error)));
            await tab.goto(`http://127.0.0.1:${server.address().port}/`);
            await tab.waitForFunction(() => window.loaded || document.querySelector('.tl-message-full'), { timeout: 60000 });
            await new Promise(done => setTimeout(done, 1500));
            if (process.env.JOURNO_SCREENSHOTS) await tab.screenshot({ path: path.join(process.env.JOURNO_SCREENSHOTS, 'timelinejs.png') });
            const found = await tab.evaluate(() => {
                const text = (of, selector) => of.querySelector(selector)?.textContent ?? '';
                const all = selector => [...document.querySelectorAll(selector)];
                return {
                    Errors: t.config ? t.config.messages.errors.map(String) : ['no configuration'],
                    Slides: all('.tl-slide').map(slide => ({ Id: slide.id, Headline: text(slide, '.tl-headline'), Date: text(slide, '.tl-headline-date'), Text: text(slide, '.tl-text-content'), Links: [...slide.querySelectorAll('.tl-text-content a')].map(a => a.href) })),
                    Markers: all('.tl-timemarker').length,
                    Groups: all('.tl-timegroup-message').map(group => group.textContent),
                    Eras: all('.tl-timeera .tl-headline').map(era => era.textContent),
                    Ran: window.ran,
                };
            });
            found.Errors.push(...errors);
            process.stdout.write(JSON.stringify(found));
        } finally {
            await browser.close();
            server.close();
        }
        """;

    /// <summary>What TimelineJS shows of a file.</summary>
    /// <param name="kind">json or csv.</param>
    /// <param name="text">What is in the file.</param>
    public static TimelineJsPage Of(string kind, string text) =>
        JsonSerializer.Deserialize<TimelineJsPage>(TimelineToolFactAttribute.Run(Script, kind + "\n" + text))!;

    internal sealed record Slide(string Id, string Headline, string Date, string Text, string[] Links);
}
