package bg.socialhub.events.event.room;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.events.event.room.BookingListener.BookingNews;
import bg.socialhub.platform.test.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The hub's own samples carry what the room saga reads. */
class BookingContractTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"booking-confirmed", "booking-cancelled", "booking-refused"})
    void saysWhichEventAndWhichWishItAnswers(String type) {
        BookingNews news = JSON.readValue(
                Contracts.of("hub-service", JSON).sample(type).getData().toBytes(), BookingNews.class);
        assertThat(news.bookingId()).isNotBlank();
        assertThat(news.eventId()).isNotNull();
        assertThat(news.requestVersion()).isPositive();
        if (type.equals("booking-refused")) {
            assertThat(news.why()).isNotEqualTo("UNKNOWN");
            assertThat(news.others()).isNotEmpty();
        }
    }
}
