package bg.socialhub.hub.training.pdf;

import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.platform.SofiaTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A certificate as one A4 page in Bulgarian; the same bytes for the same certificate. */
public final class CertificatePdf {

    private final Certificate certificate;
    private final String centre;
    private final String address;

    /** @param address where anybody can check the certificate */
    public CertificatePdf(Certificate certificate, String centre, String address) {
        this.certificate = certificate;
        this.centre = centre;
        this.address = address;
    }

    public byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(certificate.issuedAt().toEpochMilli());
            describe(document.getDocumentInformation());
            document.getDocumentCatalog().setLanguage("bg");
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont plain = font(document, "DejaVuSerif.ttf");
            PDFont bold = font(document, "DejaVuSerif-Bold.ttf");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                new CertificatePage(content, plain, bold).draw(certificate, centre, address);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads what the first document of a process needs, which takes a busy processor seconds. */
    static void prepare() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font(document, "DejaVuSerif.ttf"), 1);
                content.showText("Я");
                content.endText();
            }
            document.save(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(PDDocumentInformation information) {
        information.setTitle("Удостоверение за обучение");
        information.setAuthor(centre);
        information.setCreator("socialhub.bg");
        information.setProducer("socialhub.bg");
        Calendar issued = calendar(certificate.issuedAt());
        information.setCreationDate(issued);
        information.setModificationDate(issued);
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (InputStream in = CertificatePdf.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("No font " + file);
            }
            return PDType0Font.load(document, in);
        }
    }

    private static Calendar calendar(Instant moment) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(SofiaTime.ZONE));
        calendar.setTimeInMillis(moment.toEpochMilli());
        return calendar;
    }
}
