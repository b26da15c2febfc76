export const STATEMENT = `Joint Statement of Kenya and Peru

The two sides agreed to set up a fisheries committee before the end of 2026.

Peru will open a consulate in Mombasa.

Kenya will explore sending teachers to Lima.
`

export const TALKS = `title: Talks of the foreign ministers of Kenya and Peru
publisher: Foreign Ministry of Kenya
notice: A restatement, not the official text
weather: fine
---
The ministers met in Nairobi.

Peru will open a consulate in Mombasa.

Both sides spoke highly of the Fisheries Committee.
`

/** By file name, with the day that each name gives. */
export const TEXTS = {
  '2025-03-10-statement.en.txt': STATEMENT,
  '2025-09-02-talks.en.txt': TALKS,
}

export const NEWSLETTER = `title: The Pacific Letter
date: 2025-03-12
genre: newsletter
---
Kenya and Peru met in Nairobi this week. Fishing boats of both countries have worked the same waters for years.

The visit was the first one in a decade. Observers say that much is left to be done.

Below is the full text of the joint statement:

Joint Statement of the Republic of Kenya and the Republic of Peru on Deepening their Partnership

Nairobi, March 10, 2025

At the invitation of President Amina Odhiambo of Kenya, President Luis Quispe of Peru paid a state visit to Kenya from March 9 to 10, 2025.

I. The two sides agreed to set up a fisheries committee before the end of 2026.

II. Both sides will strengthen cooperation in education and will explore the exchange of teachers between their universities.

III. Peru will open a consulate in Mombasa, and Kenya will support its work.

Thank you for reading The Pacific Letter. Subscribe to receive new posts.
`
