package clean

var furnitureDe, furnitureEs, furnitureIt, furnitureNl, furniturePt []phrases
