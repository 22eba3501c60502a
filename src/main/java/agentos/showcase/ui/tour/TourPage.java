package agentos.showcase.ui.tour;

import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `index.html` of a tour: one page, no scripts, nothing from elsewhere.
final class TourPage {
    private static final Texts TEXTS = Texts.of("tour");
    private static final String STYLE = """
            :root{color-scheme:dark light;font:16px/1.5 "Showcase Sans",system-ui,sans-serif}
            body{max-width:1440px;margin:0 auto;padding:32px}
            h1{font-size:32px;margin:0 0 8px}h2{font-size:22px;margin:48px 0 16px}
            nav a{margin-right:16px}.shots{display:grid;grid-template-columns:repeat(auto-fill,minmax(520px,1fr));gap:24px}
            figure{margin:0}img{width:100%;border:1px solid #8884;border-radius:8px;display:block}
            figcaption{margin-top:8px}figcaption b{margin-right:8px}
            """;

    private TourPage() {}

    static String html(List<Shot> shots, List<Language> languages, Localized product) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(languages.getFirst().locale().toLanguageTag())
                .append("\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escape(TEXTS.get(languages.getFirst(), "page.title", product))).append("</title>\n<style>").append(STYLE).append("</style>\n");
        for (Language language : languages) {
            section(page, shots, language, product);
        }
        return page.append("</html>\n").toString();
    }

    private static void section(StringBuilder page, List<Shot> shots, Language language, Localized product) {
        Map<String, List<Shot>> groups = new LinkedHashMap<>();
        shots.forEach(shot -> groups.computeIfAbsent(shot.group().in(language), _ -> new java.util.ArrayList<>()).add(shot));
        page.append("<section lang=\"").append(language.locale().toLanguageTag()).append("\">\n<h1>")
                .append(escape(TEXTS.get(language, "page.title", product))).append("</h1>\n<p>").append(escape(TEXTS.get(language, "page.intro"))).append("</p>\n");
        groups.forEach((title, members) -> {
            page.append("<h2>").append(escape(title)).append("</h2>\n<div class=\"shots\">\n");
            for (Shot shot : members) {
                String file = escape(file(shot, language));
                page.append("<figure><a href=\"").append(file).append("\"><img loading=\"lazy\" src=\"").append(file).append("\" alt=\"")
                        .append(escape(title + ": " + shot.title().in(language))).append("\"></a><figcaption><b>").append(escape(shot.title().in(language)))
                        .append("</b>").append(escape(shot.caption().in(language))).append("</figcaption></figure>\n");
            }
            page.append("</div>\n");
        });
        page.append("</section>\n");
    }

    static String file(Shot shot, Language language) {
        return shot.name() + "." + language.code() + ".png";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
