package bg.socialhub.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented offers, the same ones every time: about one in twelve sells honey. */
public final class InventedOffers {

    /** Where the enterprises sit that share them, one in each. */
    public static final List<String> DISTRICTS = List.of(
            "BG311", "BG312", "BG313", "BG314", "BG315", "BG321", "BG322", "BG323", "BG324", "BG325", "BG331", "BG332",
            "BG333", "BG334", "BG341", "BG342", "BG343", "BG344", "BG411", "BG421");

    /** What each of them says about itself. */
    public static final String DESCRIPTION = "Социално предприятие за занаяти и храни.";

    private static final List<String> GOODS = List.of(
            "Пчелен мед",
            "Тъкана торба",
            "Дървена играчка",
            "Домашен хляб",
            "Билков чай",
            "Плетен шал",
            "Свещ от восък",
            "Глинена купа",
            "Сапун с лавандула",
            "Конфитюр от малини",
            "Кошница",
            "Картичка");
    private static final List<String> QUALITIES = List.of(
            "ръчно изработен", "от местни суровини", "по стара рецепта", "за подарък", "без добавки", "в малка серия");
    private static final List<String> SENTENCES = List.of(
            "Изработва се в ателие за хора с увреждания.",
            "Приходите отиват за обучение на младежи.",
            "Доставяме в цялата страна до три дни.",
            "Приемаме поръчки за фирмени подаръци.",
            "Работим с пчелари и медари от Родопите.",
            "Опаковката е от рециклирана хартия.",
            "Поръчайте и по телефона на центъра.",
            "Всяка бройка минава през ръцете на трима души.");
    private static final List<String> CATEGORIES =
            List.of("food-and-drink", "clothing-and-textiles", "crafts-and-gifts", "furniture-and-wood", "cosmetics");
    private static final int SENTENCES_EACH = 3;

    private InventedOffers() {}

    /** One offer in plain texts. */
    public record Invented(
            String title, String description, String category, String price, String district, List<String> tags) {}

    /** The name of the enterprise in a district. */
    public static String name(String district) {
        return "Работилница " + district;
    }

    /** The first so many of them. */
    public static List<Invented> some(int count) {
        var random = new Random(42);
        return IntStream.range(0, count).mapToObj(number -> one(number, random)).toList();
    }

    private static Invented one(int number, Random random) {
        var description = random.ints(SENTENCES_EACH, 0, SENTENCES.size())
                .mapToObj(SENTENCES::get)
                .reduce("", (text, sentence) -> text + sentence + " ");
        return new Invented(
                "%s, %s, № %d".formatted(pick(GOODS, random), pick(QUALITIES, random), number),
                description.strip(),
                pick(CATEGORIES, random),
                "%d.%02d".formatted(1 + random.nextInt(60), random.nextInt(100)),
                DISTRICTS.get(number % DISTRICTS.size()),
                List.of(pick(QUALITIES, random)));
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
