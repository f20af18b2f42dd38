using Journo.Publishing.Timelines;

namespace Journo.Publishing.Tests.Timelines.Drawing;

/// <summary>The page as a browser shows it, light and dark, on a telephone and on paper, tested by axe-core.</summary>
public sealed class AccessibilityTests
{
    private const string Script = """
        const fs = require('fs'), path = require('path');
        const puppeteer = await load('puppeteer-core');
        const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
        const browser = await (puppeteer.default ?? puppeteer).launch({ executablePath: process.env.JOURNO_CHROMIUM, args: ['--no-sandbox'] });
        const found = [];
        try {
            for (const [look, width, colours, media] of [['light', 1200, 'light', 'screen'], ['dark', 1200, 'dark', 'screen'], ['narrow', 360, 'light', 'screen'], ['narrow-dark', 360, 'dark', 'screen'], ['print', 720, 'light', 'print']]) {
                const tab = await browser.newPage();
                tab.on('request', request => { if (request.url() !== 'about:blank' && !request.url().startsWith('data:')) found.push(`${look}: loads ${request.url()}`); });
                tab.on('pageerror', error => found.push(`${look}: ${error}`));
                await tab.setViewport({ width, height: 900 });
                await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
                await tab.emulateMediaType(media);
                await tab.setBypassCSP(true);
                await tab.setContent(input);
                await tab.evaluate(axe);
                const { violations, passes } = await tab.evaluate(() => window.axe.run());
                if (passes.length < 10) found.push(`${look}: hardly anything was tested`);
                for (const violation of violations) found.push(`${look}: ${violation.id} at ${violation.nodes[0].html.slice(0, 200)}`);
                const wide = await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
                if (wide) found.push(`${look}: wider than the screen`);
                if (process.env.JOURNO_SCREENSHOTS) await tab.screenshot({ path: path.join(process.env.JOURNO_SCREENSHOTS, `timeline-${look}.png`), fullPage: true });
                if (look === 'light') {
                    // One event is in the tab order; arrow keys go on from it, in the order of the lanes. The filter takes events away.
                    await tab.evaluate(() => document.querySelector('.wide a.event').focus());
                    await tab.keyboard.press('ArrowDown');
                    await tab.keyboard.press('ArrowRight');
                    const focused = await tab.evaluate(() => document.activeElement.getAttribute('href'));
                    const stops = await tab.evaluate(() => document.querySelectorAll('.wide a.event[tabindex="0"]').length);
                    if (focused !== '#e4' || stops !== 1) found.push(`arrow keys: ${focused}, ${stops} stops`);
                    await tab.type('#filter', 'TOLL');
                    await tab.waitForFunction(() => document.querySelector('[role=status]').textContent === '1 of 13 shown', { timeout: 5000 });
                }
                await tab.close();
            }
        } finally {
            await browser.close();
        }
        process.stdout.write(found.join('\n') || 'sound');
        """;

    [TimelineToolFact("axe-core", "puppeteer-core")]
    public void Axe_finds_nothing_wrong_with_the_page_in_any_look()
    {
        using var page = new StringWriter();
        new HtmlWriter(new() { Title = "The bridge", Lanes = TimelineLanes.Source }, _ => { }).Write(DrawnEvents.Bridge, page, default);
        Assert.Equal("sound", TimelineToolFactAttribute.Run(Script, page.ToString()));
    }
}
