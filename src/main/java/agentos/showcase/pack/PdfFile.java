package agentos.showcase.pack;

import agentos.showcase.pack.OwnDocument.Refused;
import agentos.showcase.pack.OwnDocument.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads the text of a PDF page by page.
final class PdfFile {
    private static final int MOST_PAGES = 500;

    private PdfFile() {}

    static Text read(byte[] content) throws Refused {
        try (PDDocument file = Loader.loadPDF(content)) {
            if (file.getNumberOfPages() > MOST_PAGES) {
                throw new Refused("pack.own.pages", MOST_PAGES);
            }
            var pages = new ArrayList<Integer>();
            String body = body(file, pages);
            PDDocumentInformation about = file.getDocumentInformation();
            String title = about.getTitle() == null || about.getTitle().isBlank() ? PlainFile.title(body) : about.getTitle();
            return new Text(title, names(about.getAuthor()), day(about.getCreationDate()), "", pages, body);
        } catch (InvalidPasswordException _) {
            throw new Refused("pack.own.locked");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            System.getLogger(PdfFile.class.getName()).log(System.Logger.Level.DEBUG, "a PDF could not be read", e);
            throw new Refused("pack.own.pdf");
        }
    }

    private static String body(PDDocument file, List<Integer> pages) throws IOException, Refused {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("");
        var body = new StringBuilder();
        for (int page = 1; page <= file.getNumberOfPages(); page++) {
            pages.add(body.length());
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            body.append(stripper.getText(file).strip()).append("\n\n");
            if (body.length() > OwnDocument.LONGEST) {
                throw new Refused("pack.own.long", OwnDocument.LONGEST);
            }
        }
        return body.toString();
    }

    private static List<String> names(String authors) {
        return authors == null ? List.of() : Arrays.stream(authors.split("[;；]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static String day(Calendar made) {
        return made == null ? "" : LocalDate.of(made.get(Calendar.YEAR), made.get(Calendar.MONTH) + 1, made.get(Calendar.DAY_OF_MONTH)).toString();
    }
}
