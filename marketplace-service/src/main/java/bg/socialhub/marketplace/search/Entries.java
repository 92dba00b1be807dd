package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.offer.Categories;
import bg.socialhub.marketplace.offer.ListedOffer;
import bg.socialhub.marketplace.search.SearchedText.Field;
import bg.socialhub.marketplace.territory.Districts;
import bg.socialhub.platform.web.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes entries of what the features list: which texts are searched, labels of categories and districts among them. */
@Component
class Entries {

    private final Categories categories;
    private final Districts districts;

    Entries(Categories categories, Districts districts) {
        this.categories = categories;
        this.districts = districts;
    }

    Entry of(ListedEnterprise enterprise) {
        var profile = enterprise.profile();
        return new Entry.OfEnterprise(
                enterprise,
                List.of(
                        SearchedText.of(Field.TITLE, profile.name()),
                        SearchedText.of(Field.DISTRICT, district(profile.district())),
                        SearchedText.of(Field.DESCRIPTION, profile.description())));
    }

    Entry of(ListedOffer offer, ListedEnterprise enterprise) {
        var content = offer.content();
        var texts = new ArrayList<SearchedText>();
        texts.add(SearchedText.of(Field.TITLE, content.title().bg()));
        if (content.title().en() != null) {
            texts.add(SearchedText.of(Field.TITLE_EN, content.title().en()));
        }
        texts.add(SearchedText.of(Field.NAME, enterprise.profile().name()));
        texts.add(SearchedText.of(Field.TAGS, String.join(", ", content.tags())));
        texts.add(SearchedText.of(Field.CATEGORY, category(content.category())));
        texts.add(SearchedText.of(Field.DISTRICT, district(enterprise.profile().district())));
        texts.add(SearchedText.of(Field.DESCRIPTION, content.description()));
        return new Entry.OfOffer(offer, enterprise, List.copyOf(texts));
    }

    private String category(String code) {
        return categories.find(code).map(category -> both(category.label())).orElse("");
    }

    private String district(String code) {
        return districts.find(code).map(district -> both(district.name())).orElse("");
    }

    private static String both(LocalizedText label) {
        return label.bg() + " / " + label.en();
    }
}
