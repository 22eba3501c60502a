package agentos.showcase.expert.gui;

import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads wishes out of plain sentences, by a few rules for each language. A sentence that fits no rule gives no wish.
public final class Sentences {
    /// A way to say it: a pattern with the groups `name` and, unless the rule itself knows it, `value`.
    private record Rule(Pattern pattern, Wish.Kind kind, String value) {
        static Rule of(String pattern, Wish.Kind kind, String value) {
            return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), kind, value);
        }
    }

    private static final String EN = "(?:please |also |then |and )*";
    private static final String ZH = "(?:请|并且|并|再|同时|然后|另外，?|把|将|让)*";

    private static final List<Rule> ENGLISH = List.of(
            Rule.of(EN + "(?:turn|switch) on (?:the )?(?<name>.+)", Wish.Kind.SET, "on"),
            Rule.of(EN + "(?:turn|switch) off (?:the )?(?<name>.+)", Wish.Kind.SET, "off"),
            Rule.of(EN + "(?:turn|switch) (?:the )?(?<name>.+) (?<value>on|off)", Wish.Kind.SET, ""),
            Rule.of(EN + "(?:enable|activate) (?:the )?(?<name>.+)", Wish.Kind.SET, "on"),
            Rule.of(EN + "(?:disable|deactivate) (?:the )?(?<name>.+)", Wish.Kind.SET, "off"),
            Rule.of(EN + "(?:raise|increase) (?:the )?(?<name>.+) by (?<value>.+)", Wish.Kind.RAISE, ""),
            Rule.of(EN + "(?:lower|reduce|decrease) (?:the )?(?<name>.+) by (?<value>.+)", Wish.Kind.LOWER, ""),
            Rule.of(EN + "(?:set|change|put|raise|lower|reduce|increase|limit|keep) (?:the )?(?<name>.+?) (?:to|at) (?<value>.+)", Wish.Kind.SET, ""),
            Rule.of(EN + "use (?<value>.+) for (?:the )?(?<name>.+)", Wish.Kind.SET, ""),
            Rule.of("(?:the )?(?<name>.+) (?:should|must|shall) be (?<value>.+)", Wish.Kind.SET, ""));

    private static final List<Rule> CHINESE = List.of(
            Rule.of(ZH + "(?<name>.+?)(?:提高|增加|调高|加大)\\s*(?<value>[0-9].*)", Wish.Kind.RAISE, ""),
            Rule.of(ZH + "(?<name>.+?)(?:降低|减少|调低|减小)\\s*(?<value>[0-9].*)", Wish.Kind.LOWER, ""),
            Rule.of(ZH + "(?<name>.+?)(?:设为|设置为|设成|调到|调为|调至|改为|改成|提高到|降低到|降到|限制在|限制为|保持在|选为|选择|使用|应为)(?<value>.+)", Wish.Kind.SET, ""),
            Rule.of(ZH + "(?:打开|开启|启用)(?<name>.+)", Wish.Kind.SET, "on"),
            Rule.of(ZH + "(?:关闭|关掉|停用|禁用)(?<name>.+)", Wish.Kind.SET, "off"),
            Rule.of(ZH + "(?<name>.+?)(?:打开|开启)", Wish.Kind.SET, "on"),
            Rule.of(ZH + "(?<name>.+?)(?:关闭|关掉|关上)", Wish.Kind.SET, "off"));

    private Sentences() {}

    public static List<Wish> read(String text, Language language) {
        var wishes = new ArrayList<Wish>();
        for (String sentence : text.split(language == Language.ZH ? "[。；;！\\n]" : "(?<!\\d)[.;!]|[.;!](?!\\d)|\\n")) {
            String plain = sentence.strip();
            if (plain.isEmpty()) {
                continue;
            }
            for (Rule rule : language == Language.ZH ? CHINESE : ENGLISH) {
                Matcher matcher = rule.pattern().matcher(plain);
                if (matcher.matches()) {
                    String value = rule.value().isEmpty() ? matcher.group("value").strip() : rule.value();
                    wishes.add(new Wish(one(language, matcher.group("name").strip()), rule.kind(), Localized.same(value), one(language, plain)));
                    break;
                }
            }
        }
        return List.copyOf(wishes);
    }

    private static Localized one(Language language, String text) {
        return language == Language.ZH ? new Localized("", text) : new Localized(text, "");
    }
}
