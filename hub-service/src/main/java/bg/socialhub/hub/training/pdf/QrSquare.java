package bg.socialhub.hub.training.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A text as a QR code of vector squares, sharp at any size and on paper. */
final class QrSquare {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private final BitMatrix dots;

    QrSquare(String text) {
        try {
            this.dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** Draws it with its quiet zone into a square of this side, whose lower left corner is at {@code x, y}. */
    void draw(PDPageContentStream page, float x, float y, float side) throws IOException {
        float dot = side / dots.getWidth();
        page.setNonStrokingColor(Color.WHITE);
        page.addRect(x, y, side, side);
        page.fill();
        page.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < dots.getHeight(); row++) {
            for (int column = 0; column < dots.getWidth(); column++) {
                if (dots.get(column, row)) {
                    page.addRect(x + column * dot, y + side - (row + 1) * dot, dot, dot);
                }
            }
        }
        page.fill();
    }
}
