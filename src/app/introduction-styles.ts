import './styles/introduction.css'
