import './page-styles.css'
