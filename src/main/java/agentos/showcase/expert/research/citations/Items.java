package agentos.showcase.expert.research.citations;

import agentos.showcase.data.Data;
import agentos.showcase.evidence.Document;
import agentos.showcase.evidence.Library;
import agentos.showcase.text.Language;
import java.util.ArrayList;
import java.util.List;

/// Documents of the library as CSL items, and short names of items.
final class Items {
    private Items() {}

    /// The item of a document in one language.
    static Data of(Document document, Library library) {
        var authors = new ArrayList<Data>();
        for (int i = 0; i < document.authors().size(); i++) {
            authors.add(author(document, i, library));
        }
        return Data.object()
                .put("id", document.id())
                .put("type", switch (document.kind()) {
                    case "blog" -> "post-weblog";
                    default -> "report";
                })
                .put("title", document.title())
                .put("author", authors)
                .put("issued", Data.object().put("date-parts", List.of(date(document.date()))).build())
                .put(document.kind().equals("blog") ? "container-title" : "publisher", document.publisher())
                .put("language", document.language() == Language.ZH ? "zh-CN" : "en-US")
                .build();
    }

    /// A Chinese name is printed as it stands. In English it keeps its order, family name first; that it is a Chinese one shows in
    /// the Chinese edition, where names from elsewhere have a dot between their parts.
    private static Data author(Document document, int index, Library library) {
        String name = document.authors().get(index);
        if (document.language() == Language.ZH) {
            return Data.object().put("literal", name).build();
        }
        boolean familyFirst = library.document(document.id(), Language.ZH).map(Document::authors)
                .filter(names -> index < names.size() && !names.get(index).contains("·")).isPresent();
        int space = familyFirst ? name.indexOf(' ') : name.lastIndexOf(' ');
        if (space < 0) {
            return Data.object().put("literal", name).build();
        }
        String before = name.substring(0, space);
        String after = name.substring(space + 1);
        return Data.object().put("family", familyFirst ? before : after).put("given", familyFirst ? after : before).build();
    }

    private static Data date(String iso) {
        var parts = new ArrayList<Data>();
        for (String part : iso.split("-")) {
            if (part.matches("\\d+")) {
                parts.add(Data.of(Long.parseLong(part)));
            }
        }
        return Data.list(parts);
    }

    /// `Oduya & Lin`, `Vaswani et al.`; `奥杜亚、林书怡`, `Vaswani 等`.
    static String names(Data item, Language language) {
        var names = item.get("author").items().stream().map(References::family).map(name -> name.substring(name.lastIndexOf('·') + 1)).toList();
        return switch (names.size()) {
            case 0 -> item.get("title").text();
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + (language == Language.ZH ? names.getFirst().charAt(0) < 0x2E80 ? " 和 " : "、" : " & ") + names.getLast();
            default -> names.getFirst() + (language == Language.ZH ? " 等" : " et al.");
        };
    }
}
