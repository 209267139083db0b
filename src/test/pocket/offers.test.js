import { weekOf } from '/tasca/offers.js';
import { equal, test } from '/test/harness.js';

test('days with the same hours are one line', () => {
  equal(weekOf(['1 08:30-12:30', '2 08:30-12:30', '3 08:30-12:30', '3 13:30-15:00', '6 09:00-12:00'], 'it'),
    [['lun, mar', '8:30–12:30'], ['mer', '8:30–12:30, 13:30–15:00'], ['sab', '9:00–12:00']]);
});
