package bg.socialhub.hub.booking.mongo;

import bg.socialhub.hub.booking.domain.Borrower;
import bg.socialhub.hub.booking.domain.EquipmentLedger.Entry;
import bg.socialhub.hub.booking.domain.Loan;
import bg.socialhub.hub.booking.domain.Slot;
import bg.socialhub.hub.equipment.EquipmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** The document of one kind's local day: its loans with their whole time, and a number that every change raises. */
record EquipmentDayDocument(EquipmentId equipment, LocalDate day) {

    static final String LOANS = "loans";
    static final String CHANGES = "v";

    String id() {
        return equipment.value() + "/" + day;
    }

    Document first(Loan loan) {
        return new Document("_id", id())
                .append("equipment", equipment.value())
                .append("day", day.toString())
                .append(CHANGES, 1L)
                .append(LOANS, List.of(of(loan)));
    }

    static Document of(Loan loan) {
        return of(loan.borrower())
                .append("quantity", loan.quantity())
                .append("from", loan.busy().start())
                .append("to", loan.busy().end())
                .append("at", loan.at());
    }

    /** A borrower stands in a field that is named after what it is. */
    static Document of(Borrower borrower) {
        return new Document(field(borrower.kind()), borrower.id());
    }

    private static String field(Borrower.Kind kind) {
        return switch (kind) {
            case BOOKING -> "booking";
            case PLAN -> "plan";
        };
    }

    static Entry entry(Document day, Loan loan) {
        return new Entry(new EquipmentId(day.getString("equipment")), LocalDate.parse(day.getString("day")), loan);
    }

    static List<Loan> loans(Document day) {
        return day.getList(LOANS, Document.class, List.of()).stream()
                .map(EquipmentDayDocument::loan)
                .toList();
    }

    private static Loan loan(Document loan) {
        return new Loan(
                borrower(loan),
                loan.getInteger("quantity"),
                new Slot(loan.getDate("from").toInstant(), loan.getDate("to").toInstant()),
                loan.getDate("at").toInstant());
    }

    private static Borrower borrower(Document loan) {
        return Stream.of(Borrower.Kind.values())
                .filter(kind -> loan.containsKey(field(kind)))
                .map(kind -> new Borrower(kind, loan.getString(field(kind))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A stored loan is nobody's"));
    }
}
