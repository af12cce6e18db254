// placeholder until the search client lands
export {};
