INSERT INTO person (
  id, category, member_number, civility, family_name, given_name, born_on, street, postcode, city, phone, mobile, email,
  joined_on, left_on, left_reason, origin, note, created_at, archived_at, name_key
) VALUES
  (x'01900000000070008000000000000101', 'member', '06-1234', 'Mme', 'Dubois', 'Zoé', '1941-07-06', '3 rue du Puits', '06140',
   'Vence', '04 93 58 01 01', '06 14 89 87 62', 'zoe@exemple.fr', '2012-05-01', NULL, NULL, 'adhésion', 'Tient le marché.',
   '2024-06-23T09:00:00Z', NULL, 'dubois zoe'),
  (x'01900000000070008000000000000102', 'member', NULL, NULL, 'Petit', 'Ugo', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
   '2010-01-15', '2020-02-29', 'transferred', 'adhésion', NULL, '2024-06-23T09:00:00Z', '2024-06-24T09:00:00Z', 'petit ugo');
INSERT INTO person_tag (id, person_id, label, label_key) VALUES (
  x'01900000000070008000000000000111', x'01900000000070008000000000000101', 'École', 'ecole');
INSERT INTO consent (id, person_id, purpose, answer, given_on, source) VALUES (
  x'01900000000070008000000000000121', x'01900000000070008000000000000101', 'newsletter', 'yes', '2024-06-01', 'bulletin');
