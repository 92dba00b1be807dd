package bg.socialhub.hub.training.pdf;

import bg.socialhub.hub.training.domain.Certificate;
import bg.socialhub.hub.training.pdf.Typesetter.Face;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What stands where on the page; lengths are in points from the lower left corner. */
final class CertificatePage {

    private static final Color INK = new Color(0x1f2a37);
    private static final Color ACCENT = new Color(0x0f5c5c);
    private static final Color GOLD = new Color(0x8a6d1f);
    private static final Color QUIET = new Color(0x4b5563);
    private static final float QR_SIDE = 116;
    private static final float MARGIN = 86;

    private final PDPageContentStream page;
    private final PDFont plain;
    private final PDFont bold;

    CertificatePage(PDPageContentStream page, PDFont plain, PDFont bold) {
        this.page = page;
        this.plain = plain;
        this.bold = bold;
    }

    void draw(Certificate certificate, String centre, String address) throws IOException {
        frame();
        text(certificate, centre);
        foot(certificate, address);
    }

    private void frame() throws IOException {
        rectangle(28, 3.2f, ACCENT);
        rectangle(35, 0.8f, GOLD);
        float width = PDRectangle.A4.getWidth();
        page.setNonStrokingColor(ACCENT);
        page.addRect(35, PDRectangle.A4.getHeight() - 43, width - 70, 8);
        page.fill();
    }

    private void rectangle(float inset, float line, Color color) throws IOException {
        page.setStrokingColor(color);
        page.setLineWidth(line);
        page.addRect(inset, inset, PDRectangle.A4.getWidth() - 2 * inset, PDRectangle.A4.getHeight() - 2 * inset);
        page.stroke();
    }

    private void text(Certificate certificate, String centre) throws IOException {
        float width = PDRectangle.A4.getWidth();
        Typesetter set = new Typesetter(page, width / 2, width - 2 * MARGIN, PDRectangle.A4.getHeight() - 96);
        set.paragraph(centre, new Face(plain, 13, QUIET), 1);
        set.skip(40);
        set.paragraph("УДОСТОВЕРЕНИЕ", new Face(bold, 34, ACCENT), 1);
        set.skip(2);
        set.paragraph("за участие в обучение", new Face(plain, 14, GOLD), 1);
        rule(set.y() - 18);
        set.skip(48);
        set.paragraph("Издава се на", new Face(plain, 13, QUIET), 1);
        set.skip(6);
        set.paragraph(certificate.name(), new Face(bold, 26, INK), 2);
        set.skip(16);
        set.paragraph("в уверение на това, че участва в обучението", new Face(plain, 13, QUIET), 1);
        set.skip(6);
        set.paragraph("„" + certificate.title().bg() + "“", new Face(bold, 18, INK), 4);
        set.skip(14);
        set.paragraph("проведено " + BulgarianWords.days(certificate.days()) + ",", new Face(plain, 13, INK), 2);
        set.paragraph(
                "с продължителност " + BulgarianWords.length(certificate.length()) + ".", new Face(plain, 13, INK), 1);
        set.skip(22);
        set.paragraph("Издадено на " + BulgarianWords.day(certificate.issuedOn()), new Face(plain, 12, QUIET), 1);
    }

    private void rule(float y) throws IOException {
        float middle = PDRectangle.A4.getWidth() / 2;
        page.setStrokingColor(GOLD);
        page.setLineWidth(1.2f);
        page.moveTo(middle - 60, y);
        page.lineTo(middle + 60, y);
        page.stroke();
    }

    private void foot(Certificate certificate, String address) throws IOException {
        new QrSquare(address).draw(page, 62, 98, QR_SIDE);
        Typesetter code = new Typesetter(page, 62 + QR_SIDE / 2, 160, 98);
        code.paragraph(certificate.code().value(), new Face(bold, 9, INK), 1);
        float right = PDRectangle.A4.getWidth() - 170;
        page.setStrokingColor(QUIET);
        page.setLineWidth(0.7f);
        page.moveTo(right - 100, 150);
        page.lineTo(right + 100, 150);
        page.stroke();
        new Typesetter(page, right, 220, 149).paragraph("за центъра", new Face(plain, 10, QUIET), 1);
        Typesetter check = new Typesetter(page, PDRectangle.A4.getWidth() / 2, PDRectangle.A4.getWidth() - 120, 74);
        check.paragraph("Истинността се проверява на " + address, new Face(plain, 8.5f, QUIET), 2);
    }
}
