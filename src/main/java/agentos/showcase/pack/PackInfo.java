package agentos.showcase.pack;

import agentos.showcase.text.Localized;
import java.util.List;

/// What a pack says about itself: `pack.json`.
///
/// @param format    version of the form of packs; this application reads [#FORMAT]
/// @param id        unique among packs: small letters, digits, dots and hyphens
/// @param version   the owner's own version of the content
/// @param languages codes of the languages that every text is in: `en` and `zh`
/// @param title     what a person calls the pack
/// @param licences  who may do what with which part
public record PackInfo(int format, String id, String version, List<String> languages, Localized title, List<Licence> licences) {
    /// The version of the form of packs that this application reads.
    public static final int FORMAT = 1;

    public static final PackInfo EMPTY = new PackInfo(FORMAT, "", "", null, null, null);

    public PackInfo {
        languages = languages == null ? List.of() : List.copyOf(languages);
        title = title == null ? Localized.EMPTY : title;
        licences = licences == null ? List.of() : List.copyOf(licences);
    }

    /// @param of      the part of the pack
    /// @param licence SPDX id, or a sentence where there is none
    public record Licence(Localized of, String licence) {}
}
