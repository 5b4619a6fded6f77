import './style/index.css';
import './page.js';
