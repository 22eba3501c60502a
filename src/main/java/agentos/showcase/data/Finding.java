package agentos.showcase.data;

import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;

/// Something that is wrong in a file, where it is, and what to do about it.
///
/// @param code     stable name of the kind of finding, such as `pack.schema`
/// @param file     path of the file as its owner knows it
/// @param line     from 1; 0 when the finding is about the file as a whole
/// @param column   from 1; 0 as above
/// @param pointer  JSON Pointer of the value, empty for the whole file
/// @param sentence what is wrong and what to do, in one sentence
public record Finding(String code, Severity severity, String file, int line, int column, String pointer, Localized sentence) {

    public enum Severity { ERROR, WARNING }

    public static Finding error(String code, String file, Location where, String pointer, Localized sentence) {
        return new Finding(code, Severity.ERROR, file, where.line(), where.column(), pointer, sentence);
    }

    public static Finding warning(String code, String file, Location where, String pointer, Localized sentence) {
        return new Finding(code, Severity.WARNING, file, where.line(), where.column(), pointer, sentence);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `file:line:column: code: sentence (at /pointer)`, the form that editors and terminals make clickable.
    public String print(Language language) {
        String place = line > 0 ? file + ":" + line + ":" + column : file;
        String tail = pointer.isEmpty() ? "" : " (" + pointer + ")";
        return place + ": " + code + ": " + sentence.in(language) + tail;
    }
}
